import { languageOf, type Text } from '../../shared/domain/text.ts';
import { spokenTexts, wallSizes } from '../../shared/domain/wallBoard.ts';
import { lineHeights } from '../../shared/domain/wallText.ts';
import { useSpoken } from './useSpoken.ts';

type Props = {
  readonly text: Text;
  /** Size of the first language, in hundredths of the height of the wall. */
  readonly size: number;
  readonly secondSize?: number;
  /** Lines after which a text ends in an ellipsis. */
  readonly lines?: number;
  readonly className?: string;
};

/** A text in the languages of the wall, the first one larger. */
export function Words({ text, size, secondSize = secondTo(size), lines, className }: Props) {
  const spoken = useSpoken();
  return spokenTexts(text, spoken).map((words, index) => (
    <span
      key={languageOf(words) + String(index)}
      lang={languageOf(words) === 'zh' ? 'zh-CN' : 'en'}
      className={`words ${index === 0 ? 'words-first' : 'words-second'} ${className ?? ''}`}
      style={{
        fontSize: `${index === 0 ? size : secondSize}vh`,
        lineHeight: lineHeights[languageOf(words)],
        WebkitLineClamp: lines,
      }}
    >
      {words}
    </span>
  ));
}

export function secondTo(size: number): number {
  return Math.max(wallSizes.small, Math.round(size * 6.2) / 10);
}
