import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Icon } from '../../../ui/Icon.tsx';
import { itemStyle } from '../../../ui/listStyles.ts';

export type Suggestion = {
  readonly id: string;
  readonly label: string;
  readonly lead?: ReactNode;
  readonly icon?: LucideIcon;
  /** Quiet words behind the label. */
  readonly detail?: string;
  readonly isChosen?: boolean;
};
export type SuggestionSection = {
  readonly id: string;
  readonly heading: string;
  readonly suggestions: readonly Suggestion[];
};

type Props = {
  readonly label: string;
  readonly sections: readonly SuggestionSection[];
  readonly onChosen: (id: string) => void;
};

/** Walked through from the field above it, which keeps the focus. */
export function SuggestionList({ label, sections, onChosen }: Props) {
  return (
    <ListBox
      aria-label={label}
      selectionMode="none"
      className="max-h-72 min-h-0 overflow-auto p-1 outline-none"
      onAction={(key) => onChosen(String(key))}
    >
      {sections.map(({ id, heading, suggestions }) => (
        <ListBoxSection key={id}>
          <Header className="px-2 pt-1.5 pb-0.5 text-label font-medium text-quiet">{heading}</Header>
          {suggestions.map((suggestion) => (
            <SuggestionItem key={suggestion.id} suggestion={suggestion} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function SuggestionItem({ suggestion }: { readonly suggestion: Suggestion }) {
  const { id, label, lead, icon, detail, isChosen = false } = suggestion;
  return (
    <ListBoxItem
      id={id}
      textValue={detail === undefined ? label : `${label} ${detail}`}
      className={itemStyle}
    >
      {lead}
      {icon && <Icon of={icon} size={14} />}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {detail !== undefined && <span className="max-w-32 truncate text-label text-quiet">{detail}</span>}
      <Icon of={Check} size={14} className={isChosen ? 'text-accent' : 'invisible'} />
    </ListBoxItem>
  );
}
