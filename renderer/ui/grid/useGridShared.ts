import { type RefObject, useContext, useId, useMemo } from 'react';
import type { GridActions } from './gridActions.ts';
import { GridContext, type GridShared } from './gridContext.ts';
import type { AnyGridProps } from './gridTypes.ts';

export function useProvidedGrid(
  props: AnyGridProps,
  actions: GridActions,
  hasFocus: RefObject<boolean>,
): GridShared {
  const id = useId();
  const { columns, isWide, textOf, editorOf, maxLengthOf, rowClassName } = props;
  const { renderCell, renderEditor, renderLead, renderHandle, renderRowLayer } = props;
  const frozen = columns.filter((column) => column.isFrozen).length;
  const canFill = props.onFilled !== undefined;
  return useMemo(
    () => ({
      id,
      actions,
      hasFocus,
      frozen,
      canFill,
      columns,
      isWide,
      textOf,
      editorOf,
      maxLengthOf,
      rowClassName,
      renderCell,
      renderEditor,
      renderLead,
      renderHandle,
      renderRowLayer,
    }),
    [
      id,
      actions,
      hasFocus,
      frozen,
      canFill,
      columns,
      isWide,
      textOf,
      editorOf,
      maxLengthOf,
      rowClassName,
      renderCell,
      renderEditor,
      renderLead,
      renderHandle,
      renderRowLayer,
    ],
  );
}

export function useGridShared(): GridShared {
  const shared = useContext(GridContext);
  if (!shared) throw new Error('A part of a grid stands outside a grid.');
  return shared;
}
