import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs something once no mouse button or finger is down. A field is left at the beginning of a press: what moves the page then takes the
 * place of what is being pressed from under the pointer, and the click is lost.
 */
export function useAfterPress(): (run: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const down = () => {
      isDown.current = true;
    };
    const up = () => {
      isDown.current = false;
      // The click comes after the press has ended.
      setTimeout(() => {
        for (const run of waiting.current.splice(0)) run();
      });
    };
    const heard = { down: ['pointerdown'], up: ['pointerup', 'pointercancel', 'dragend'] };
    for (const type of heard.down) window.addEventListener(type, down, true);
    for (const type of heard.up) window.addEventListener(type, up, true);
    return () => {
      for (const type of heard.down) window.removeEventListener(type, down, true);
      for (const type of heard.up) window.removeEventListener(type, up, true);
    };
  }, []);
  return useCallback((run) => {
    if (isDown.current) waiting.current.push(run);
    else run();
  }, []);
}
