import { useEffect, useState } from 'react';

/** Width of the wall divided by its height. */
export function useAspect(): number {
  const [aspect, setAspect] = useState(() => window.innerWidth / window.innerHeight);
  useEffect(() => {
    const onResize = (): void => setAspect(window.innerWidth / Math.max(window.innerHeight, 1));
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return aspect;
}
