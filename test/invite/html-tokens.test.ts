import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCharacters } from '../../src/invite/character-references';
import { escapeHtml } from '../../src/invite/escape-html';
import { attributeOf } from '../../src/invite/html-attributes';
import { tokensOf as cutInto } from '../../src/invite/html-tokens';
import { aBodyArbitrary } from '../builders/a-body-arbitrary';

const tokensOf = (html: string) => [...cutInto(html)];
const cut = (html: string): string[] =>
  tokensOf(html).map(({ kind, start, end }) => `${kind} ${html.slice(start, end)}`);

describe('HTML is cut', () => {
  it.each([
    ['a < b <3', ['text a < b <3']],
    ['<p>a</P >', ['open <p>', 'text a', 'close </P >']],
    ['<a title="x > y">z', ['open <a title="x > y">', 'text z']],
    ["<a title='\"'>z", ["open <a title='\"'>", 'text z']],
    ['<a b"c>z', ['open <a b"c>', 'text z']],
    ['<a b= >z', ['open <a b= >', 'text z']],
    ['<!--a-->b', ['other <!--a-->', 'text b']],
    ['<!-->b', ['other <!-->', 'text b']],
    ['<!--->b', ['other <!--->', 'text b']],
    ['<!--a--!>b', ['other <!--a--!>', 'text b']],
    ['<!-- <p> -- > --><p>', ['other <!-- <p> -- > -->', 'open <p>']],
    ['<![if !mso]>a<![endif]>', ['other <![if !mso]>', 'text a', 'other <![endif]>']],
    [
      '<!DOCTYPE html><?xml version="1.0"?></ p><//>',
      ['other <!DOCTYPE html>', 'other <?xml version="1.0"?>', 'other </ p>', 'other <//>'],
    ],
    ['<style><p></style >x', ['open <style>', 'raw <p>', 'close </style >', 'text x']],
    ['<style></styles></style>', ['open <style>', 'raw </styles>', 'close </style>']],
    ['<svg><style><p>', ['open <svg>', 'open <style>', 'open <p>']],
    ['<svg/><style><p>', ['open <svg/>', 'open <style>', 'raw <p>']],
    ['<svg a="b"/><style><p>', ['open <svg a="b"/>', 'open <style>', 'raw <p>']],
    ['<svg a=b/><style><p>', ['open <svg a=b/>', 'open <style>', 'open <p>']],
    ['<svg><svg></svg><style><p>', ['open <svg>', 'open <svg>', 'close </svg>', 'open <style>', 'open <p>']],
    ['<a b=\'"\'c="\'">z', ['open <a b=\'"\'c="\'">', 'text z']],
    ['<a b =\n">">z', ['open <a b =\n">">', 'text z']],
    ['<a "b>z', ['open <a "b>', 'text z']],
    ['<a ="b>">z', ['open <a ="b>', 'text ">z']],
    ['<a b=c"d>e">z', ['open <a b=c"d>', 'text e">z']],
    ['<a/b="/>"/>z', ['open <a/b="/>"/>', 'text z']],
    ['<p a="b', ['open <p a="b']],
    ['<a =">', ['open <a =">']],
    [
      '<math><title><b></title></math><title><b>',
      [
        'open <math>',
        'open <title>',
        'open <b>',
        'close </title>',
        'close </math>',
        'open <title>',
        'raw <b>',
      ],
    ],
    ['</svg><style><p>', ['close </svg>', 'open <style>', 'raw <p>']],
    [
      '<svg></svg></svg><svg><style><p>',
      ['open <svg>', 'close </svg>', 'close </svg>', 'open <svg>', 'open <style>', 'open <p>'],
    ],
    [
      '<svg><svg></svg></svg><style><p>',
      ['open <svg>', 'open <svg>', 'close </svg>', 'close </svg>', 'open <style>', 'raw <p>'],
    ],
    ['<div><style></style><p>', ['open <div>', 'open <style>', 'close </style>', 'open <p>']],
    ['<style>', ['open <style>', 'raw ']],
    ['<style>p{}', ['open <style>', 'raw p{}']],
    ['<p\ta="b">c', ['open <p\ta="b">', 'text c']],
    ['<p\na>c', ['open <p\na>', 'text c']],
    ['<p\ra>c', ['open <p\ra>', 'text c']],
    ['<p\fa>c', ['open <p\fa>', 'text c']],
    ['<p/>c', ['open <p/>', 'text c']],
    ['<z>c</Z>', ['open <z>', 'text c', 'close </Z>']],
    ['<{>c', ['text <{>c']],
    ['<a b= c=">d', ['open <a b= c=">', 'text d']],
    ['<a b=c d=">">e', ['open <a b=c d=">">', 'text e']],
    ['<a b=c/d=">">e', ['open <a b=c/d=">', 'text ">e']],
    ['<a b c=">">d', ['open <a b c=">">', 'text d']],
    ['<a b/=">">d', ['open <a b/=">', 'text ">d']],
    ['<a b="c"=">">d', ['open <a b="c"=">', 'text ">d']],
    ['<a b==">">c', ['open <a b==">', 'text ">c']],
    ['<a b="c', ['open <a b="c']],
    ['<a b="c>', ['open <a b="c>']],
    ['<!a>b', ['other <!a>', 'text b']],
    ['<!-a>b', ['other <!-a>', 'text b']],
    ['<?a', ['other <?a']],
    ['<!-- a', ['other <!-- a']],
    ['<=>b', ['text <=>b']],
    ['a</>b', ['text a', 'other </>', 'text b']],
    ['<textarea><p>', ['open <textarea>', 'raw <p>']],
    ['<p', ['open <p']],
    ['</', ['text </']],
    ['<', ['text <']],
  ])('%s', (html, expected) => {
    expect(cut(html)).toEqual(expected);
  });

  it.each([
    ['<p>', true],
    ['<p', false],
    ['<p a="b>', false],
    ['</p>', true],
    ['<!-- a -->', true],
    ['<!-- a', false],
    ['<!-->', true],
    ['<!--->', true],
    ['<!a>', true],
    ['<!a', false],
    ['</ a', false],
    ['a', true],
  ])('%j is closed: %s', (html, closed) => {
    expect(tokensOf(html).map((token) => token.closed)).toEqual([closed]);
  });

  it('with the end of a style that nobody closed', () => {
    expect(tokensOf('<style>p').map(({ kind, closed }) => [kind, closed])).toEqual([
      ['open', true],
      ['raw', false],
    ]);
    expect(tokensOf('<style>p</style>').map(({ closed }) => closed)).toEqual([true, true, true]);
  });

  it('with names for tags alone, in small letters', () => {
    const named = tokensOf('a<B>c</D><!--e--><!f><style>g</style>').map(({ name }) => name);
    expect(named).toEqual(['', 'b', '', 'd', '', '', 'style', '', 'style']);
  });

  it('without gaps', () => {
    fc.assert(
      fc.property(
        fc.oneof(aBodyArbitrary, fc.string({ unit: fc.constantFrom(...'<>/!-"\'= ap&;\n[]?'.split('')) })),
        (html) => {
          expect(
            tokensOf(html)
              .map(({ start, end }) => html.slice(start, end))
              .join(''),
          ).toBe(html);
        },
      ),
    );
  });
});

describe('attributes', () => {
  it.each([
    ['<a HREF=x Title="a &amp; b">', { href: 'x', title: 'a & b' }],
    ["<a b='1' b=2 c>", { b: '1', c: '' }],
    ['<a b = "1"c="2">', { b: '1', c: '2' }],
    ['<a/b/c=d/e>', { b: '', c: 'd/e' }],
    ['<a =b>', { '=b': '' }],
  ])('of %s', (html, expected) => {
    const tag = { start: 0, end: html.length, name: 'a' };
    for (const [name, value] of Object.entries(expected)) expect(attributeOf(html, tag, name)).toBe(value);
    expect(attributeOf(html, tag, 'data')).toBeNull();
  });
});

describe('character references', () => {
  it.each([
    ['&lt;&gt;&amp;&quot;&apos;&nbsp;', '<>&"\'\u00a0'],
    ['&aring;&Auml;&ouml;&eacute;&szlig;&yuml;', 'åÄöéßÿ'],
    ['&hellip;&euro;&scaron;&rsquo;&ndash;', '…€š’–'],
    ['&#229;&#xe5;&#XE5;&#x1F600;', 'ååå😀'],
    ['&#150;&#146;&#128;', '–’€'],
    ['&#0;&#xD800;&#99999999;', '\ufffd\ufffd\ufffd'],
    ['&unknown; &; &#; &#x; AT&T &constructor;', '&unknown; &; &#; &#x; AT&T &constructor;'],
    ['&amp;lt;', '&lt;'],
  ])('%s', (html, text) => {
    expect(decodeCharacters(html)).toBe(text);
  });

  it('name every letter of Latin-1', () => {
    const names =
      'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
      'Ocirc Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
      'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc ' +
      'uuml yacute thorn yuml';
    const letters = [...'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'];
    expect(names.split(' ').map((name) => decodeCharacters(`&${name};`))).toEqual(letters);
  });

  it('of escaped text give the text', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(decodeCharacters(escapeHtml(text))).toBe(text)));
  });
});
