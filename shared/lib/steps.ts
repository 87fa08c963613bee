/** Work that can be interrupted at each `yield` and that answers at its end. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * Does it in slices of about so many milliseconds and calls `pause` in between, so that whoever else
 * the process has to answer does not wait for the end.
 */
export async function inSlices<T>(steps: Steps<T>, pause: () => Promise<void>, slice = 8): Promise<T> {
  let begun = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - begun > slice) {
      await pause();
      begun = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
