/** A mistake in what was asked for or given, told to the author without a stack trace. */
export class AuthorError extends Error {}

/** Runs a command; a mistake of the author ends it with its message and exit code 1. */
export async function asCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (cause) {
    if (!(cause instanceof AuthorError)) throw cause
    console.error(cause.message)
    process.exitCode = 1
  }
}
