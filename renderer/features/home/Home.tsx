import { useApp } from '../../app/appStore.ts';
import { call } from '../../records/bridge.ts';
import { Example } from './Example.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import { Recent } from './Recent.tsx';
import { Templates } from './Templates.tsx';
import { useOpening } from './useOpening.ts';

/** Where no workshop is open: what there is, and what there can be. */
export function Home() {
  const { recent, templates, examples } = useApp();
  const { isBusy, open } = useOpening();
  const isFirstStart = recent.length === 0;
  const create = (template: string) => open(() => call('workshop/create', { template }));
  const example = examples[0] && (
    <Example example={examples[0]} isFirst={isFirstStart} isBusy={isBusy} onOpened={create} />
  );

  return (
    <main className="h-screen overflow-auto">
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-9 px-10 pt-8 pb-8 min-[1600px]:pt-20">
        <HomeHeader />
        <div className="grid grid-cols-2 items-start gap-12">
          <div className="flex flex-col gap-8">
            {isFirstStart && example}
            <Recent
              recent={recent}
              isBusy={isBusy}
              onOpened={(file) => open(() => call('workshop/open', { file }))}
              onChoosing={() => open(() => call('workshop/choose'))}
            />
          </div>
          <div className="flex flex-col gap-8">
            <Templates templates={templates} isBusy={isBusy} onChosen={create} />
            {!isFirstStart && example}
          </div>
        </div>
      </div>
    </main>
  );
}
