import { useEffect, useState } from 'react';

/** False in the first picture, true right after it: what is further down the page does not hold up what is at the top. */
export function useAfterFirstPicture(): boolean {
  const [isAfter, setIsAfter] = useState(false);
  useEffect(() => setIsAfter(true), []);
  return isAfter;
}
