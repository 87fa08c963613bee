import { useTexts } from '../../app/i18n.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { showKeys, useBoard } from './boardStore.ts';

/** The keys by what they do; names of keys stay as they are printed on them. */
const keys = {
  write: ['Enter'],
  mention: ['@'],
  partner: ['Alt+1…9', 'Alt+0'],
  go: ['← ↑ → ↓'],
  select: ['Shift+↑↓', 'Ctrl+A'],
  edit: ['Enter', 'F2'],
  lift: ['Space'],
  sort: ['C'],
  group: ['G'],
  give: ['1…9', '0'],
  park: ['P'],
  split: ['S', 'Ctrl+Enter'],
  newLine: ['Shift+Enter'],
  merge: ['M'],
  duplicate: ['Ctrl+D'],
  tone: ['T'],
  finding: ['F'],
  wall: ['W'],
  hear: ['Shift+Alt+1…9', 'Esc'],
  remove: ['Delete'],
  line: ['N'],
  menu: ['Shift+F10'],
  clock: ['Alt+P'],
  nextSession: ['Alt+N'],
  minutes: ['Alt+M', 'Alt+Shift+M'],
  step: ['Alt+S'],
  panels: ['Alt+R'],
} as const;

type Does = keyof typeof keys;

export function KeyList() {
  const { t } = useTexts();
  const isOpen = useBoard((board) => board.areKeysShown);
  return (
    <Dialog
      title={t('board.keys.title')}
      closeLabel={t('common.close')}
      size="large"
      isOpen={isOpen}
      onDismissed={() => showKeys(false)}
    >
      <dl className="grid grid-cols-[auto_1fr_auto_1fr] gap-x-4 gap-y-2">
        {(Object.keys(keys) as Does[]).map((does) => (
          <div key={does} className="contents">
            <dt className="flex items-start gap-1">
              {keys[does].map((name) => (
                <Kbd key={name} keys={name} />
              ))}
            </dt>
            <dd>{t(`board.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
