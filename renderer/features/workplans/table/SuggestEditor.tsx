/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- Autocomplete gives the field its list, but not its role */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import { flushSync } from 'react-dom';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { overStyle } from '../../../ui/listStyles.ts';
import { SuggestionList, type SuggestionSection } from './SuggestionList.tsx';
import type { PaneProps } from './TypedEditor.tsx';
import { useSeed } from './useSeed.ts';

type Props = {
  readonly api: EditorApi;
  readonly label: string;
  readonly text: string;
  readonly hint: string;
  /** Said in place of the hint while nothing fits what is typed. */
  readonly none?: string;
  readonly sectionsOf: (draft: string) => readonly SuggestionSection[];
  /** Whether the draft says something as it is; otherwise Enter takes the first suggestion. */
  readonly isUnderstood: (draft: string) => boolean;
  readonly onTyped: (text: string) => void;
  readonly onChosen: (id: string, pane: PaneProps) => void;
};

/** A field in the cell, and under it what it could say: letters narrow it, the arrows walk through it, Enter takes one. */
export function SuggestEditor({ api, label, text, hint, none, sectionsOf, isUnderstood, ...rest }: Props) {
  const [draft, setDraft] = useState(api.seed ?? text);
  const root = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);
  const hasMoved = useRef(false);
  useSeed(api.seed, rest.onTyped);
  const sections = sectionsOf(draft).filter(({ suggestions }) => suggestions.length > 0);

  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
  }, []);

  const write = (next: string): void => {
    hasMoved.current = false;
    setDraft(next);
    if (!isComposing.current) rest.onTyped(next);
  };

  /** What was put together by choosing goes on at its end, which a narrow field would not show. */
  const writeChosen = (next: string): void => {
    flushSync(() => write(next));
    field.current?.setSelectionRange(next.length, next.length);
    field.current?.scrollTo({ left: field.current.scrollWidth });
  };

  /** Before the list takes the key: only what is highlighted by the arrows, or fits what was begun, is taken by Enter. */
  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey } = event;
    const first = sections[0]?.suggestions[0];
    if (key === 'ArrowDown' || key === 'ArrowUp') hasMoved.current = true;
    if (key === 'Escape') api.onCancelled();
    else if (key === 'Tab') api.onFinished(shiftKey ? 'previous' : 'next');
    else if (key !== 'Enter' || (hasMoved.current && first !== undefined && !shiftKey)) return;
    else if (isUnderstood(draft) || first === undefined) api.onFinished(shiftKey ? 'up' : 'down');
    else rest.onChosen(first.id, { draft, write: writeChosen });
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={root}
      role="presentation"
      className="relative min-h-8"
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={(event) => event.stopPropagation()}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
        write(field.current?.value ?? draft);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== field.current && !pane.current?.contains(relatedTarget)) api.onFinished();
      }}
    >
      <Autocomplete inputValue={draft} onInputChange={write} disableAutoFocusFirst={isUnderstood(draft)}>
        <TextField aria-label={label} maxLength={2000}>
          <Input
            ref={field}
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={sections.length > 0}
            className="absolute top-0 left-0 z-10 block w-[max(100%,20rem)] bg-raised px-2 py-1.5 text-body text-ink outline-2 -outline-offset-2 outline-accent"
          />
        </TextField>
        <Popover
          triggerRef={root}
          isOpen
          isNonModal
          placement="bottom start"
          offset={2}
          className={overStyle}
        >
          <section ref={pane} aria-label={label} data-no-drag className="flex max-h-[inherit] w-80 flex-col">
            {sections.length > 0 && (
              <SuggestionList
                label={label}
                sections={sections}
                onChosen={(id) => rest.onChosen(id, { draft, write: writeChosen })}
              />
            )}
            <p className="shrink-0 border-t border-line px-3 py-2 text-label text-quiet first:border-t-0">
              {sections.length === 0 && none !== undefined ? none : hint}
            </p>
          </section>
        </Popover>
      </Autocomplete>
    </div>
  );
}
