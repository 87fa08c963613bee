import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import { lineKey } from '../../../../shared/domain/strategyLine.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { fieldStyle } from '../../../ui/fieldStyles.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { itemStyle, listStyle, overStyle } from '../../../ui/listStyles.ts';
import { linesText } from './cells.ts';
import { writeChosen } from './changes.ts';
import type { RecordRow } from './rows.ts';
import type { Words } from './useWords.ts';

type Props = { readonly row: RecordRow; readonly api: EditorApi; readonly words: Words };

/** The lines of the strategy that answer it, ticked in a list that is searched by number or words. */
export function LinesEditor({ row, api, words }: Props) {
  const { t, language } = useTexts();
  const cell = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(api.seed ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(() => row.record.answeredBy.map(lineKey));
  const wanted = typed.trim().toLowerCase();
  const options = words.lines
    .map(({ line, number, title }) => ({
      line,
      key: lineKey(line),
      number: number === '' ? words.development : number,
      title: textIn(title, language).trim(),
      found: `${number} ${title.en} ${title.zh}`.toLowerCase(),
    }))
    .filter(({ found, number }) => found.includes(wanted) || number.toLowerCase().includes(wanted));

  function choose(keys: readonly string[]) {
    setChosen(keys);
    const lines = words.lines.map(({ line }) => line).filter((line) => keys.includes(lineKey(line)));
    writeChosen(row, 'answeredBy', { answeredBy: lines });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    api.onFinished(event.shiftKey ? 'previous' : 'next');
  }

  const label = t('recommendations.column.answeredBy');
  const answered = words.lines.map(({ line }) => line).filter((line) => chosen.includes(lineKey(line)));
  return (
    <div ref={cell} className="min-h-8 px-2 py-1.5">
      {linesText(answered, words)}
      <Popover
        triggerRef={cell}
        isOpen
        isNonModal
        placement="bottom end"
        offset={2}
        className={overStyle}
        onOpenChange={() => api.onFinished()}
      >
        <div
          role="presentation"
          className="w-96 p-2"
          onKeyDownCapture={onKeyDown}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) api.onFinished();
          }}
        >
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={label} autoFocus>
              <Input placeholder={t('recommendations.findLine')} className={classes(fieldStyle, 'h-8')} />
            </TextField>
            <ListBox
              aria-label={label}
              className={classes(listStyle, 'mt-1 -mb-1 max-h-72 px-0')}
              selectionMode="multiple"
              selectedKeys={chosen}
              renderEmptyState={() => (
                <p className="px-2 py-1 text-quiet">{t('recommendations.noSuchLine')}</p>
              )}
              onSelectionChange={(keys) => {
                if (keys === 'all') return;
                const seen = new Set(options.map(({ key }) => key));
                choose([...chosen.filter((key) => !seen.has(key)), ...[...keys].map(String)]);
              }}
            >
              {options.map(({ key, number, title }) => (
                <ListBoxItem key={key} id={key} textValue={`${number} ${title}`} className={itemStyle}>
                  {({ isSelected }) => (
                    <>
                      <span className="w-4 shrink-0">
                        {isSelected && <Icon of={Check} size={14} className="text-accent" />}
                      </span>
                      <span className="shrink-0 text-quiet tabular-nums">{number}</span>
                      <span className="min-w-0 flex-1 truncate">{title}</span>
                    </>
                  )}
                </ListBoxItem>
              ))}
            </ListBox>
          </Autocomplete>
        </div>
      </Popover>
    </div>
  );
}
