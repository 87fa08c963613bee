import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Envelope } from '../../electron/store/workshopStore.ts';

type Moment = { readonly commands: number; readonly milliseconds: number };

/** Lets another process do the commands and kills it at that moment. Answers how many it had acknowledged. */
export async function runUntilKilled(
  file: string,
  envelopes: readonly Envelope[],
  when: Moment,
): Promise<number> {
  const [folder, runner] = [path.dirname(file), path.join(import.meta.dirname, 'commandRunner.ts')];
  const list = path.join(folder, 'commands.json');
  writeFileSync(list, JSON.stringify(envelopes));
  const child = spawn(process.execPath, [runner, file, list], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Most of a round would otherwise be spent on compiling the same sources.
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compiled') },
  });
  let [acknowledged, complaint, isDoomed] = [0, '', false];
  const kill = async (): Promise<void> => {
    isDoomed = true;
    await after(when.milliseconds);
    child.kill('SIGKILL');
  };
  child.stdout.on('data', (chunk: Buffer) => {
    acknowledged += chunk.toString().split('\n').length - 1;
    if (acknowledged >= when.commands && !isDoomed) void kill();
  });
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Only when the pipe is closed has everything been heard that was said before the signal.
    child.on('close', (code) => {
      if (code === null || code === 0) resolve(acknowledged);
      else reject(new Error(complaint));
    });
  });
}
