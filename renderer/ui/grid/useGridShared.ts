import { useContext, useId, useMemo } from 'react';
import { GridContext, type GridShared } from './gridContext.ts';
import type { AnyGridProps } from './gridTypes.ts';
import type { GridView } from './useGrid.ts';

export function useProvidedGrid(props: AnyGridProps, { actions, hasFocus }: GridView): GridShared {
  const id = useId();
  const { columns, isWide, textOf, editorOf, maxLengthOf, rowClassName } = props;
  const { renderCell, renderEditor, renderHandle, renderRowLayer } = props;
  return useMemo(
    () => ({
      id,
      actions,
      hasFocus,
      columns,
      isWide,
      textOf,
      editorOf,
      maxLengthOf,
      rowClassName,
      renderCell,
      renderEditor,
      renderHandle,
      renderRowLayer,
    }),
    [
      id,
      actions,
      hasFocus,
      columns,
      isWide,
      textOf,
      editorOf,
      maxLengthOf,
      rowClassName,
      renderCell,
      renderEditor,
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
