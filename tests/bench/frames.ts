/**
 * `npm run bench`: how smoothly figures move on a slow phone. Not a test: times depend on the machine, so they are
 * given as a ratio to the time that a screen of 60 frames a second has for one.
 */
import { chromium, type Page } from 'playwright'
import { ensureChromium } from '../../src/cli/chromium.ts'
import type { ProgressInput } from '../../src/charts/progress/types.ts'
import { serve } from '../site/serve.ts'

const marks = 300
const slower = 4
const seconds = 3
const frame = 1000 / 60

/** What the progress figure draws, with as many claims as are asked for, spread like the real ones. */
function crowded(input: ProgressInput): ProgressInput {
  const claims = Array.from({ length: marks }, (_, index) => {
    const model = input.claims[index % input.claims.length]
    if (!model) throw new Error('The figure has no claims.')
    const id = `claim-${index}`
    const date = `20${18 + (index % 9)}-0${1 + (index % 9)}-11`
    return { ...model, id, thing: id, conflicts: [], km: (index * 37) % 620, date }
  })
  const say = Object.fromEntries(claims.map(({ id }) => [id, `The sentence of ${id}.`]))
  return { ...input, claims, say }
}

/** How long each frame takes while something is done at every one, in milliseconds. */
async function framesDuring(page: Page, what: 'slide' | 'point'): Promise<number[]> {
  return page.evaluate(
    ({ what, seconds }) =>
      new Promise<number[]>((resolve) => {
        const slider = document.querySelector('input') as HTMLInputElement
        const drawing = [...document.querySelectorAll<SVGSVGElement>('.figure [data-to] > svg')].find(
          (each) => getComputedStyle(each).display !== 'none',
        ) as SVGSVGElement
        const box = drawing.getBoundingClientRect()
        const [from, to] = [Number(slider.min), Number(slider.max)]
        const frames: number[] = []
        let last = performance.now()
        const end = last + seconds * 1000
        const step = (now: number) => {
          frames.push(now - last)
          last = now
          if (now > end) {
            resolve(frames.slice(1))
            return
          }
          const count = frames.length
          if (what === 'slide') {
            // To and fro, three months a frame, as a finger moves.
            const there = (count * 3) % (2 * (to - from))
            slider.value = String(from + Math.min(there, 2 * (to - from) - there))
            slider.dispatchEvent(new Event('input', { bubbles: true }))
          } else {
            const [x, y] = [box.x + ((count * 61) % box.width), box.y + ((count * 37) % box.height)]
            drawing.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }))
          }
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
    { what, seconds },
  )
}

const { address, server } = await serve('dist')
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] })
for (const width of [360, 1280]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.route('**/figures/progress.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: crowded((await response.json()) as ProgressInput) })
  })
  await page.goto(`${address}/embed/progress/`)
  await page.locator('svg[tabindex]:visible').first().waitFor()
  // The build drew the real claims: a touch of the slider has the script draw those of the bench.
  await page.locator('input').focus()
  await page.waitForFunction((count) => {
    return [...document.querySelectorAll('.figure [data-to] > svg')].some(
      (svg) => svg.querySelectorAll('.marks [data-row]').length === count,
    )
  }, marks)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  for (const what of ['slide', 'point'] as const) {
    const sorted = (await framesDuring(page, what)).sort((a, b) => a - b)
    const share = (part: number) => ((sorted[Math.floor(sorted.length * part)] ?? 0) / frame).toFixed(2)
    const late = sorted.filter((time) => time > 1.5 * frame).length
    console.log(
      `${marks} marks, ${width} px, CPU ${slower} times slower, ${what}: ${(sorted.length / seconds).toFixed(0)} frames a second; ` +
        `a frame takes ${share(0.5)} (median) and ${share(0.95)} (95th percentile) of its time; ${late} of ${sorted.length} late`,
    )
  }
  await page.close()
}
await browser.close()
server.close()
