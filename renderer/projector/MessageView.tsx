import { languageOf } from '../../shared/domain/text.ts';
import { fittingSize, lineHeights } from '../../shared/domain/wallText.ts';
import { useAspect } from './useAspect.ts';

type Props = { readonly text: string };

const sizes = [14, 12, 10, 9, 8, 7, 6, 5, 4.2] as const;

/** A few words of the facilitator to everybody. */
export function MessageView({ text }: Props) {
  const aspect = useAspect();
  const room = { width: aspect * 100 - 24, height: 78 };
  const size = fittingSize([text], room, sizes, (same) => same);
  const language = languageOf(text);
  return (
    <main className="picture message">
      <h1
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        style={{ fontSize: `${size}vh`, lineHeight: lineHeights[language] }}
      >
        {text}
      </h1>
    </main>
  );
}
