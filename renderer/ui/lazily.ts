import { type ComponentType, createElement, use } from 'react';

type Lazy<Props> = ComponentType<Props> & {
  /** Brings the code; the component renders at once afterwards. */
  readonly load: () => Promise<unknown>;
};

/**
 * A component whose code is loaded when it is first shown, or ahead of that. Needs a `Suspense` above it.
 * Unlike React's own `lazy` it shows no fallback, not even for a frame, when its code is there already.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = (): Promise<ComponentType<Props>> => {
    loading ??= load().then((component) => (loaded = component));
    return loading;
  };
  function Lazily(props: Props) {
    return createElement(loaded ?? use(loadOnce()), props);
  }
  return Object.assign(Lazily, { load: loadOnce });
}

/** A component whose code is there from the start, among others that are loaded. */
export function ready<Props extends object>(component: ComponentType<Props>): Lazy<Props> {
  const Ready = (props: Props) => createElement(component, props);
  return Object.assign(Ready, { load: () => Promise.resolve() });
}
