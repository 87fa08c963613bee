import { type ChangeEvent, type CompositionEvent, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Holds back text that an input method is still composing: `nihao` on its way to 你好 is nobody's
 * word. The field must keep showing it, or the input method loses its place.
 */
export function useComposedText(value: string, onEdited: (value: string) => void) {
  const [composed, setComposed] = useState<string | null>(null);
  return {
    shown: composed ?? value,
    isComposing: composed !== null,
    onChange: (event: ChangeEvent<Field>) => {
      const isComposing = (event.nativeEvent as InputEvent).isComposing;
      if (isComposing) setComposed(event.target.value);
      else onEdited(event.target.value);
    },
    onCompositionStart: (event: CompositionEvent<Field>) => setComposed(event.currentTarget.value),
    onCompositionEnd: (event: CompositionEvent<Field>) => {
      setComposed(null);
      if (event.currentTarget.value !== value) onEdited(event.currentTarget.value);
    },
  };
}
