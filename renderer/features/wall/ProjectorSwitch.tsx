import { MonitorPlay, MonitorX } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { viewOf, wallOf } from '../../../shared/records/wall.ts';
import { useTexts } from '../../app/i18n.ts';
import { switchProjector, useProjector } from '../../app/projectorStore.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';

/** Switches the wall on and off, and says what hangs there. */
export function ProjectorSwitch() {
  const { t } = useTexts();
  const isOpen = useProjector((state) => state.isOpen);
  const isUnplugged = useProjector((state) => state.isUnplugged);
  const kind = useRecords((records) => (wallOf(records).isBlank ? 'blank' : viewOf(records).kind));
  const what = t(`wall.panel.${kind}`);
  return (
    <Tooltip text={isOpen ? t('wall.switch.close') : t('wall.switch.open')}>
      <Button
        aria-pressed={isOpen}
        className={classes(
          'flex h-8 items-center gap-1.5 rounded border border-line px-2 text-body transition-colors data-hovered:bg-hover',
          isOpen && 'border-accent bg-selected text-accent',
        )}
        onPress={() => void switchProjector(!isOpen)}
      >
        <Icon of={isUnplugged ? MonitorX : MonitorPlay} />
        {isOpen ? t('wall.switch.on', { what }) : t('wall.switch.label')}
      </Button>
    </Tooltip>
  );
}
