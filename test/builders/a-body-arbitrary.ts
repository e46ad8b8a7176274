import fc from 'fast-check';

// Pieces of which invite bodies are made, tidy and untidy: what the organizer wrote, signatures, pasted tables, Word's leftovers.
const pieces = [
  'Hello everybody, see you there.',
  ' \n ',
  '&nbsp;',
  'Price < 5 & more <3',
  'odd \u0000 text \ufeff',
  '<p>Hi</p>',
  '<p class=MsoNormal>Hi<o:p></o:p></p>\r\n',
  '<p>unclosed paragraph',
  '<b>unclosed bold',
  '<i><b>crossed</i></b>',
  '<div dir="ltr">Text<br></div>',
  '</div>',
  '</p>',
  '</b>',
  '<a href="https://contoso.example/?a=1&b=2">link</a>',
  '<img src="cid:image001.png@01D00000.00000000" alt="">',
  '<ul><li>one<li>two</ul>',
  '<table border=1><tr><td>a<td>b</table>',
  '<table><tbody><tr><td><table><tr><td>in</td></tr></table></td></tr></tbody></table>',
  '<table>stray<tr><td>x</td></tr></table>',
  '<blockquote>quoted</blockquote>',
  '<pre>\nkept  blanks</pre>',
  '<!-- a comment with <div id="syfte-agenda"> in it -->',
  '<!--[if gte mso 9]><xml><o:x v:ext="edit"/></xml><![endif]-->',
  '<![if !mso]><span>not Word</span><![endif]>',
  '<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />',
  '<style>p > a { color: "<body>" }</style>',
  '<style><!--\np.MsoNormal {margin:0cm}\n--></style>',
  '<font face=Calibri size=2>font</font>',
  '<hr>',
  '<h1>Heading</h1>',
  '<title>second title</title>',
  '<textarea><div id="syfte-agenda"></textarea>',
  '<center>middle</center>',
  '<span title="a > b">attribute</span>',
  "<span title='<body>'>attribute</span>",
  '<x-unknown>unknown</x-unknown>',
];

/** The ways into an online meeting, as each provider writes them. */
export const onlineMeetings = [
  '<div>________________________________________________________________________________</div>' +
    '<div class="me-email-text"><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d" id="meet_invite_block.action.join_link">Join the meeting now</a></div>' +
    '<div>________________________________________________________________________________</div>',
  '<p class=MsoNormal><span><a href="https://teams.microsoft.com/meet/488031372?p=YXe9">Join</a></span><o:p></o:p></p>',
  '<p>Join Zoom Meeting<br><a href="https://contoso.zoom.us/j/123456789?pwd=abc">https://contoso.zoom.us/j/123456789?pwd=abc</a></p>',
  '<div>Google Meet: https://meet.google.com/abc-defg-hij</div>',
  '<a href="https://contoso.webex.com/contoso/j.php?MTID=m123">Webex</a>',
] as const;

const content = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
    fc.option(fc.constantFrom(...onlineMeetings)),
  )
  .map(([some, meeting]) => some.join('') + (meeting ?? ''));

// Before `<body>` only what clients write there: a browser would open the body at anything else.
const beforeBody = fc
  .array(
    fc.constantFrom(
      '\r\n',
      ' ',
      '<!-- saved from url -->',
      '<meta http-equiv=Content-Type content="text/html; charset=utf-8">',
      '<title>Invite <body> </title>',
      '<style><!-- @font-face {font-family:"<body>"} --></style>',
      '<style></style>',
      '<link rel=File-List href="cid:filelist.xml@01D291C8">',
      '<base href="https://contoso.example/">',
      '<script>var a = "<body>";</script>',
      '<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->',
      '<![if !mso]><![endif]>',
      '</p>',
      '</title>',
    ),
    { maxLength: 5 },
  )
  .map((some) => some.join(''));

const starts = fc.constantFrom(
  '',
  '<html>',
  '<!DOCTYPE html><html>',
  '\ufeff<HTML xmlns:o="urn:x">\n',
  '<?xml version="1.0"?><html>',
);
const heads = fc.constantFrom(['', ''], ['<head>', '</head>'], ['<HEAD>', '</HEAD>\n'], ['<head>', '']);
const bodyTags = fc.constantFrom(
  '',
  '<body>',
  '<body lang=SV link="#0563C1" style=\'word-wrap:break-word\'>',
  '<BODY>\n',
  '<body\n  dir="ltr">',
);
const ends = fc.constantFrom('', '</body></html>', '</body>\r\n</html>\r\n', '</BODY></HTML> ');

/** Any invite body a client could hand over: whole documents, fragments, plain text, nothing at all. */
export const aBodyArbitrary: fc.Arbitrary<string> = fc
  .tuple(starts, heads, beforeBody, bodyTags, content, ends)
  .map(
    ([start, [head = '', headEnd = ''], before, body, inside, end]) =>
      start + head + before + headEnd + body + inside + end,
  );
