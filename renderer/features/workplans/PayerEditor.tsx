import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type Payer, payers } from '../../../shared/domain/activity.ts';
import { useTexts } from '../../app/i18n.ts';
import type { EditorApi } from '../../ui/grid/gridTypes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { itemStyle, listStyle, overStyle } from '../../ui/listStyles.ts';

type Props = {
  readonly api: EditorApi;
  readonly payer: Payer | null;
  readonly onChosen: (payer: Payer | null) => void;
};

const choices = [...payers, 'undecided'] as const;

export function PayerEditor({ api, payer, onChosen }: Props) {
  const { t } = useTexts();
  const cell = useRef<HTMLDivElement>(null);
  const chosen = payer ?? 'undecided';

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    api.onFinished(event.shiftKey ? 'previous' : 'next');
  }

  return (
    <div ref={cell} className="min-h-8 px-2 py-1.5">
      {payer && t(`workplans.payer.${payer}`)}
      <Popover
        triggerRef={cell}
        isOpen
        isNonModal
        placement="bottom start"
        offset={2}
        className={`${overStyle} min-w-(--trigger-width)`}
        onOpenChange={() => api.onFinished()}
      >
        <div
          role="presentation"
          onKeyDownCapture={onKeyDown}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) api.onFinished();
          }}
        >
          <Menu
            aria-label={t('workplans.column.payer')}
            autoFocus="first"
            selectionMode="single"
            // Where nothing is decided the focus begins at the first choice, not at none.
            selectedKeys={payer === null ? [] : [payer]}
            className={listStyle}
          >
            {choices.map((choice) => (
              <MenuItem
                key={choice}
                id={choice}
                className={itemStyle}
                onAction={() => {
                  onChosen(choice === 'undecided' ? null : choice);
                  api.onFinished();
                }}
              >
                <span className="flex-1">{t(`workplans.payer.${choice}`)}</span>
                {choice === chosen && <Icon of={Check} size={14} className="text-accent" />}
              </MenuItem>
            ))}
          </Menu>
        </div>
      </Popover>
    </div>
  );
}
