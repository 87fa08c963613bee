import { useTexts } from '../../app/i18n.ts';
import { chooseDisplay, useProjector } from '../../app/projectorStore.ts';
import { SelectField } from '../../ui/SelectField.tsx';

/** Which display is the wall; with one display there is nothing to choose, and that is said. */
export function DisplayChoice() {
  const { t } = useTexts();
  const displays = useProjector((state) => state.displays);
  const displayId = useProjector((state) => state.displayId);
  const isUnplugged = useProjector((state) => state.isUnplugged);
  const others = displays.filter((display) => !display.isConsole);
  if (others.length === 0)
    return (
      <p className="text-label text-quiet">
        {t(isUnplugged ? 'wall.panel.unplugged' : 'wall.panel.noDisplay')}
      </p>
    );
  const options = others.map(({ id, label, width, height }, index) => {
    const name = label === '' ? t('wall.panel.displayNumber', { number: index + 2 }) : label;
    return { id: String(id), label: t('wall.panel.displayOf', { label: name, width, height }) };
  });
  return (
    <SelectField
      label={t('wall.panel.display')}
      options={options}
      value={displayId === null ? null : String(displayId)}
      placeholder={t('wall.panel.display')}
      onChosen={(id) => void chooseDisplay(Number(id))}
    />
  );
}
