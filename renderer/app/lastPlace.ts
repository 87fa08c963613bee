/* oxlint-disable no-restricted-globals -- a place on this screen is neither the workshop’s nor worth a call to the main process */
const key = (file: string): string => `place of ${file}`;

/** Keeps where a person is in a workshop. A view of this computer, so it is no record and not in the file. */
export function rememberPlace(file: string, place: string): void {
  localStorage.setItem(key(file), place);
}

/** Goes to where a person was when the workshop was last open here, and answers where that is. */
export function goToLastPlace(file: string): string {
  const place = localStorage.getItem(key(file)) ?? '/';
  window.location.hash = `#${place}`;
  return place;
}
