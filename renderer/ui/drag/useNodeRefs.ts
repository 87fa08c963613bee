import { useCallback } from 'react';

type NodeRef = (node: HTMLElement | null) => void;

/** One ref for an element that is dragged, is the handle of it, or is a target, each of which wants to know its node. */
export function useNodeRefs(first: NodeRef, second: NodeRef, third?: NodeRef): NodeRef {
  return useCallback(
    (node) => {
      first(node);
      second(node);
      third?.(node);
    },
    [first, second, third],
  );
}
