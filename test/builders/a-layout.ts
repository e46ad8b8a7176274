import { jest } from '@jest/globals';

/** jsdom has no layout: what scrolls is as high as a window, and a row as one of text. Until `jest.restoreAllMocks`. */
export function aLayout({ windowHeight = 800, rowHeight = 56 } = {}): void {
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(windowHeight);
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, rowHeight));
}
