import { type Activity, type Currency, currencies } from '../../../../shared/domain/activity.ts';
import { parseAmount } from '../../../../shared/domain/parseAmount.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { TypedEditor } from './TypedEditor.tsx';
import { budgetText } from './valueText.ts';

type Props = {
  readonly api: EditorApi;
  readonly text: string;
  readonly budget: Activity['budget'];
  readonly onTyped: (text: string) => void;
};

/** The amount is typed, with its currency or without; the pane changes the currency alone. */
export function BudgetEditor({ api, text, budget, onTyped }: Props) {
  const { t } = useTexts();
  return (
    <TypedEditor
      api={api}
      label={t('planCells.column.budget')}
      text={text}
      isNumeric
      onTyped={onTyped}
      renderPane={({ draft, write }) => {
        const parsed = parseAmount(draft);
        const current = (parsed.kind === 'amount' && parsed.currency) || budget.currency;
        const choose = (currency: Currency): void => {
          const amount = parsed.kind === 'amount' ? parsed.amount : null;
          write(amount === null ? `${currency} ` : budgetText({ amount, currency }));
        };
        return (
          <>
            <fieldset aria-label={t('workplans.budget.currency')} className="flex gap-0.5">
              {currencies.map((currency) => (
                <button
                  key={currency}
                  type="button"
                  tabIndex={currency === current ? 0 : -1}
                  aria-pressed={currency === current}
                  className={classes(
                    'ring-inside h-7 flex-1 rounded-small px-2 text-label not-aria-pressed:hover:bg-hover',
                    'aria-pressed:bg-selected aria-pressed:font-semibold aria-pressed:text-accent',
                  )}
                  onPointerDown={(event) => event.preventDefault()}
                  onKeyDown={onArrows}
                  onClick={() => choose(currency)}
                >
                  {currency}
                </button>
              ))}
            </fieldset>
            <p className="mt-2 px-1 text-label text-quiet">{t('workplans.budget.hint')}</p>
          </>
        );
      }}
    />
  );
}

function onArrows({ key, currentTarget }: { readonly key: string; readonly currentTarget: HTMLElement }) {
  const next = {
    ArrowLeft: currentTarget.previousElementSibling,
    ArrowRight: currentTarget.nextElementSibling,
  };
  const sibling = key === 'ArrowLeft' || key === 'ArrowRight' ? next[key] : null;
  if (sibling instanceof HTMLElement) sibling.focus();
}
