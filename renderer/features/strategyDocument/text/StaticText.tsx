import { type CSSProperties, createElement, Fragment, type ReactNode } from 'react';
import type { RichBlock, RichInline, RichNode, RichText } from '../../../../shared/domain/richText.ts';
import { isInline } from '../../../../shared/domain/richTextLines.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { unsupportedIn } from '../../../../shared/records/unsupportedSentences.ts';
import { labelOf } from './mentionTarget.ts';
import { piecesOf, type TextPiece } from './textPieces.ts';

type Props = {
  readonly text: RichText;
  readonly language: Language;
  readonly records: Records;
  readonly showsUnsupported: boolean;
};
type Context = Omit<Props, 'text'>;

/** The text as its editor would show it, without the editor. */
export function StaticText({ text, ...context }: Props) {
  return inRow(text.content.map((block) => blockOf(block, context)));
}

function blocksOf(nodes: readonly RichNode[] | undefined, context: Context): ReactNode {
  return inRow(
    (nodes ?? []).map((node) => (isInline(node) ? inlineOf(node, context) : blockOf(node, context))),
  );
}

function blockOf(block: RichBlock, context: Context): ReactNode {
  const { type, attrs, content } = block;
  switch (type) {
    case 'paragraph':
      return <p>{lineOf(content, context, context.showsUnsupported)}</p>;
    case 'heading':
      return <h3>{lineOf(content, context, false)}</h3>;
    case 'bulletList':
      return <ul>{blocksOf(content, context)}</ul>;
    case 'orderedList':
      return <ol start={attrs?.start}>{blocksOf(content, context)}</ol>;
    case 'listItem':
      return <li>{blocksOf(content, context)}</li>;
    case 'blockquote':
      return <blockquote>{blocksOf(content, context)}</blockquote>;
    case 'table':
      return (
        <div className="tableWrapper">
          <table>
            <tbody>{blocksOf(content, context)}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{blocksOf(content, context)}</tr>;
    case 'tableHeader':
      return (
        <th colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
          {blocksOf(content, context)}
        </th>
      );
    case 'tableCell':
      return (
        <td colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
          {blocksOf(content, context)}
        </td>
      );
  }
}

function lineOf(content: readonly RichNode[] | undefined, context: Context, isMarking: boolean): ReactNode {
  const line = (content ?? []).filter(isInline);
  if (line.length === 0) return <br />;
  const stretches = isMarking ? unsupportedIn(line, context.language) : [];
  return inRow(piecesOf(line, stretches).map((piece) => pieceOf(piece, context)));
}

function pieceOf({ node, isMarked }: TextPiece, context: Context): ReactNode {
  const shown = inlineOf(node, context);
  return isMarked ? <span className="unsupported">{shown}</span> : shown;
}

/** Nodes that have no name of their own, one after the other. */
function inRow(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}

const lines = {
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  underline: { textDecoration: 'underline' },
  strike: { textDecoration: 'line-through' },
} as const satisfies Readonly<Record<string, CSSProperties>>;

function inlineOf(node: RichInline, { records }: Context): ReactNode {
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'footnote':
      return <sup className="footnote" />;
    case 'mention':
      return <span className="mention">{labelOf(records, node.attrs)}</span>;
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>((inner, mark) => {
        if (mark.type === 'highlight') return <mark>{inner}</mark>;
        if (mark.type === 'comment') return <span className="comment">{inner}</span>;
        return <span style={lines[mark.type]}>{inner}</span>;
      }, node.text);
  }
}
