import { describe, expect, it } from '@jest/globals';
import { graphErrorKindOf } from '../../src/graph/graph-call-error';

describe('what an answer of Graph means', () => {
  it.each([
    [null, null, 'offline'],
    [-1, 'TypeError', 'offline'],
    [400, 'ErrorInvalidRequest', 'failed'],
    [400, 'ErrorIrresolvableConflict', 'conflict'],
    [400, 'ErrorMessageSizeExceeded', 'too-large'],
    [401, 'InvalidAuthenticationToken', 'signed-out'],
    [403, 'ErrorAccessDenied', 'forbidden'],
    [404, 'ErrorItemNotFound', 'gone'],
    [409, null, 'conflict'],
    [410, null, 'gone'],
    [412, null, 'conflict'],
    [413, null, 'too-large'],
    [429, null, 'busy'],
    [500, 'ErrorInternalServerError', 'failed'],
    [503, null, 'busy'],
    [504, null, 'busy'],
    [200, 'SyntaxError', 'failed'],
  ] as const)('%p %p is %s', (status, code, kind) => {
    expect(graphErrorKindOf(status, code)).toBe(kind);
  });
});
