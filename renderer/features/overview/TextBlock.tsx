import type { Text } from '../../../shared/domain/text.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { Block } from './Block.tsx';

type Name = 'aims' | 'developmentObjective' | 'notice' | 'place' | 'programme';

type Props = {
  readonly name: Name;
  readonly text: Text;
  /** One line, ended by Enter. */
  readonly isShort?: boolean;
  readonly onEdited: (fields: { readonly [N in Name]?: Text }, gesture: string) => void;
};

const placeholders = {
  aims: 'overview.addAims',
  developmentObjective: 'overview.addDevelopmentObjective',
  notice: 'overview.addNotice',
  place: 'overview.addPlace',
  programme: 'overview.addProgramme',
} as const;

export function TextBlock({ name, text, isShort = false, onEdited }: Props) {
  const { t } = useTexts();
  const label = t(`overview.${name}`);
  return (
    <Block heading={label}>
      <EditableText
        text={text}
        label={label}
        placeholder={t(placeholders[name])}
        isMultiline={!isShort}
        onEdited={(edited, gesture) => onEdited({ [name]: edited }, gesture)}
      />
    </Block>
  );
}
