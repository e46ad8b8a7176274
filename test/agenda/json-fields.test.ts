import { describe, expect, it } from '@jest/globals';
import { fieldOf, objectsField, parseObject, personField, textField } from '../../src/agenda/json-fields';

describe('reading untrusted JSON', () => {
  it.each([null, undefined, 7, 'x', [], {}])('%p has no field of its own', (value) => {
    expect(fieldOf(value, 'toString')).toBeUndefined();
    expect(fieldOf(value, 'constructor')).toBeUndefined();
    expect(textField(value, 'name')).toBe('');
  });

  it('a person of the wrong type is nobody', () => {
    expect(personField({ person: 7 }, 'person')).toEqual({ name: '', address: '' });
    expect(personField({ person: { name: ['Bo'], address: 'bo@contoso.example' } }, 'person')).toEqual({
      name: '',
      address: 'bo@contoso.example',
    });
  });

  it('only the objects of an array are kept', () => {
    expect(objectsField({ topics: [1, null, 'x', { title: 'Price' }] }, 'topics')).toEqual([
      { title: 'Price' },
    ]);
    expect(objectsField({ topics: { length: 1 } }, 'topics')).toEqual([]);
  });

  it.each([undefined, null, 7, '', '{', '[]', 'null', '"x"'])('%p holds no object', (text) => {
    expect(parseObject(text)).toBeNull();
  });
});
