import { describe, expect, it } from '@jest/globals';
import { addInIdOf } from '../../../tools/configure/add-in-id';

describe('the id of the add-in of a host', () => {
  it('is the UUID of version 5 that anybody else would make of it', () => {
    // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://agenda.contoso.com'))"
    expect(addInIdOf('https://agenda.contoso.com')).toBe('e23b20b9-9939-5e6c-a708-e5a38d55463f');
  });

  it('is another one for another host or port', () => {
    const ids = ['https://a.example', 'https://b.example', 'https://a.example:8443'].map(addInIdOf);
    expect(new Set(ids).size).toBe(3);
  });
});
