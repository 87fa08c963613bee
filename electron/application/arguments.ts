import path from 'node:path';

export type LaunchArguments = { readonly file: string | null; readonly example: string | null };

/** What the command line asks a window to show. Chromium's own switches stand among the arguments and are passed over. */
export function launchArguments(argv: readonly string[], cwd: string): LaunchArguments {
  const file = argv
    .slice(1)
    .find((argument) => /\.plenum(-packet)?$/i.test(argument) && !argument.startsWith('-'));
  const at = argv.indexOf('--example');
  const joined = argv.find((argument) => argument.startsWith('--example='))?.slice('--example='.length);
  const example = joined ?? (at === -1 ? undefined : argv[at + 1]);
  return { file: file === undefined ? null : path.resolve(cwd, file), example: example ?? null };
}
