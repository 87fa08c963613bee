import { Layers } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { WallView } from '../../../shared/domain/wall.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { where } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { showOnWall } from '../../app/showOnWall.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Icon } from '../../ui/Icon.tsx';
import { overStyle } from '../../ui/listStyles.ts';
import { Menu } from '../../ui/Menu.tsx';
import { pictureStyle } from './pictureStyle.ts';

type Props = {
  readonly sessionId: SessionId;
  readonly view: WallView;
  readonly isBlank: boolean;
};

/** One cluster of the session, large and alone. */
export function ClusterChoice({ sessionId, view, isBlank }: Props) {
  const { t, language } = useTexts();
  const all = useRecords((records) => records.clusters);
  const clusters = useMemo(
    () => sorted(where(all, (cluster) => cluster.sessionId === sessionId)),
    [all, sessionId],
  );
  const shown = view.kind === 'cluster' && !isBlank ? view.clusterId : null;
  const entries = clusters.map(({ id, number, title }) => {
    const name = textIn(title, language).trim();
    return {
      id,
      label: `${referenceOf('clusters', number)}  ${name === '' ? t('wall.panel.untitledCluster') : name}`,
      isChosen: id === shown,
      onChosen: () => showOnWall({ kind: 'cluster', clusterId: id }),
    };
  });
  return (
    <MenuTrigger>
      <Button
        aria-label={t('wall.panel.chooseCluster')}
        aria-pressed={clusters.some(({ id }) => id === shown)}
        isDisabled={clusters.length === 0}
        className={pictureStyle}
      >
        <Icon of={Layers} size={20} />
        <span className="max-w-full truncate">{t('wall.panel.cluster')}</span>
      </Button>
      <Popover offset={4} className={overStyle}>
        <Menu entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
