/**
 * Does what a menu entry says once the menu has let go of the focus: while it is open it takes the
 * focus back from whatever else is given it, such as a new row that is to be named.
 */
export function afterMenu(act: () => void): () => void {
  return () => {
    setTimeout(act);
  };
}
