/** One line for a step that is being done, with its reason. */
export function say(text) {
  process.stdout.write(`plenum: ${text}\n`);
}

/** A problem the reader can act on. It is printed without a stack trace. */
export class Problem extends Error {}

/** Runs a script's main function and turns problems into one sentence and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`plenum: ${error instanceof Problem ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
