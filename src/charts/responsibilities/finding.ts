import type { Words } from '../../i18n/en.ts'
import { tasks, type Task } from '../../schemas/agency.ts'
import type { Body } from './bodies.ts'

/** The bodies that are said to do a task now, and on how many of them sources differ. */
function countOf(task: Task, bodies: readonly Body[]): { all: number; disputed: number } {
  const doing = bodies.flatMap(({ duties }) => {
    const now = duties.filter(({ is, former }) => is === task && !former)
    return now.length > 0 ? [now.every(({ disputed }) => disputed)] : []
  })
  return { all: doing.length, disputed: doing.filter(Boolean).length }
}

/**
 * The finding: the task on which sources differ about the most of Iraq's bodies, the Kurdistan Region's among them; or,
 * where they differ on none, how many tasks more than one body is said to do.
 */
export function findingOf(bodies: readonly Body[], words: Words): string {
  const own = words.figures.responsibilities
  const iraqi = bodies.filter(({ country }) => country === 'iraq' || country === 'kurdistan-region')
  const counts = tasks.map((task) => ({ task, ...countOf(task, iraqi) }))
  const most = counts.reduce((best, each) => (each.disputed > best.disputed ? each : best))
  if (most.disputed > 0) return own.disputedTitle(own.tasks[most.task], most.all, most.disputed)
  const done = tasks.map((task) => countOf(task, bodies).all).filter((all) => all > 0)
  return own.sharedTitle(done.filter((all) => all > 1).length, done.length)
}
