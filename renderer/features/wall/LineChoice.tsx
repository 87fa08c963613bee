import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { lineKey } from '../../../shared/domain/strategyLine.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { WallView } from '../../../shared/domain/wall.ts';
import { strategyLines } from '../../../shared/records/strategy.ts';
import { useTexts } from '../../app/i18n.ts';
import { showOnWall } from '../../app/showOnWall.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Icon } from '../../ui/Icon.tsx';
import { overStyle } from '../../ui/listStyles.ts';
import { Menu } from '../../ui/Menu.tsx';
import { pictureStyle } from './pictureStyle.ts';

type Props = { readonly view: WallView; readonly isBlank: boolean };

/** One line of the strategy, and where the partners stand on it. */
export function LineChoice({ view, isBlank }: Props) {
  const { t, language } = useTexts();
  const workshops = useRecords((records) => records.workshops);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const hasPartners = useRecords((records) => records.partners.size > 0);
  const lines = useMemo(
    () => strategyLines({ workshops, objectives, outputs }),
    [workshops, objectives, outputs],
  );
  const shown = view.kind === 'position' && !isBlank ? lineKey(view.line) : null;
  const entries = lines.map(({ line, number, title }) => ({
    id: lineKey(line),
    label:
      `${number === '' ? t('wall.panel.development') : number}  ${shortened(textIn(title, language))}`.trim(),
    isChosen: lineKey(line) === shown,
    onChosen: () => showOnWall({ kind: 'position', line }),
  }));
  return (
    <MenuTrigger>
      <Button
        aria-label={t('wall.panel.choosePosition')}
        aria-pressed={shown !== null}
        isDisabled={!hasPartners}
        className={pictureStyle}
      >
        <Icon of={Scale} size={20} />
        <span className="max-w-full truncate">{t('wall.panel.position')}</span>
      </Button>
      <Popover offset={4} className={overStyle}>
        <Menu entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

/** As much as tells one line from another in a menu. */
function shortened(title: string): string {
  return title.length > 44 ? `${title.slice(0, 42).trimEnd()}…` : title;
}
