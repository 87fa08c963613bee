import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './plenum.ts';

/** Switches the wall on as the facilitator does, and answers its window. */
export async function openWall(app: ElectronApplication, window: Page): Promise<Page> {
  const [wall] = await Promise.all([
    app.waitForEvent('window'),
    window.getByRole('button', { name: 'Projector' }).click(),
  ]);
  await expect(wall.getByRole('main')).toBeVisible();
  return wall;
}

/** Everything that the main process sends to the wall from now on, as text. */
export async function recordSent(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ app: electron }) => {
    const sent: string[] = [];
    Object.assign(globalThis, { sentToWall: sent });
    electron.on('web-contents-created', (_, contents) => {
      const send = contents.send.bind(contents);
      contents.send = (channel: string, ...args: unknown[]): void => {
        const plain = (_key: string, value: unknown): unknown =>
          value instanceof Map ? [...value.values()] : value;
        if (contents.getURL().includes('/projector/')) sent.push(JSON.stringify(args, plain));
        send(channel, ...args);
      };
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { sentToWall: string[] }).sentToWall.join('\n'));
}
