import { cacheRules, type HeaderOptions, hashedFiles, hostedHeaders } from './headers';
import type { Hosting, HostingFiles } from './hosting';
import { mediaTypes } from './media-types';

/** A path for which no rule but the last one speaks, and a page: nginx gets one block for each kind of file. */
const anyFile = '/gate.js';
const anyPage = '/organizer.html';

function addHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}

/** A block that answers with files alone. Headers are named whole in each: nginx drops inherited ones where a block has its own. */
function location(match: string, headers: Readonly<Record<string, string>>): readonly string[] {
  const lines = ['try_files $uri =404;', ...addHeaders(headers)];
  return [`location ${match} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** The root is a page of its own. */
function rootLocation(headers: Readonly<Record<string, string>>): readonly string[] {
  const lines = ['try_files /index.html =404;', ...addHeaders(headers)];
  return ['location = / {', ...lines.map((line) => `  ${line}`), '}'];
}

/** Where what configure packed lies (`brotliFiles`). No part of the site: no other host needs it. */
const brotliFolder = '/usr/share/nginx/brotli';

/** Who takes brotli gets what configure packed, without a module of nginx's; whoever does not, and what was not packed, goes on as it is. */
const orPacked = [
  'error_page 418 = @brotli;',
  String.raw`if ($http_accept_encoding ~ "\bbr\b(?!\s*;\s*q=0)") { return 418; }`,
];

/** What may be kept for ever, and is packed: only scripts are. */
function hashed(headers: Readonly<Record<string, string>>): readonly string[] {
  const block = (match: string, lines: readonly string[]) => [
    `location ${match} {`,
    ...[...lines, ...addHeaders(headers)].map((line) => `  ${line}`),
    '}',
  ];
  return [
    ...block(`~ "${hashedFiles}"`, [...orPacked, 'try_files $uri =404;']),
    ...block('@brotli', [
      `root ${brotliFolder};`,
      'types { }',
      `default_type ${mediaTypes.js};`,
      'gzip off;',
      'try_files $uri.br @unpacked;',
      'add_header Content-Encoding br;',
      'add_header Vary Accept-Encoding;',
    ]),
    ...block('@unpacked', ['try_files $uri =404;']),
  ];
}

function locations(options: HeaderOptions): readonly string[] {
  const cached = cacheRules.flatMap(({ pattern, value }) => {
    const headers = { ...hostedHeaders(anyFile, options), 'Cache-Control': value };
    return pattern === hashedFiles ? hashed(headers) : location(`~ "${pattern}"`, headers);
  });
  return [
    // Before the others: what the root is must not depend on how nginx tries an index.
    ...rootLocation(hostedHeaders(anyPage, options)),
    ...cached,
    ...location('~ "\\.html$"', hostedHeaders(anyPage, options)),
    ...location('/', hostedHeaders(anyFile, options)),
  ];
}

function types(): readonly string[] {
  return [
    'types {',
    ...Object.entries(mediaTypes).map(([extension, type]) => `  ${type} ${extension};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    'charset_types text/css text/javascript text/plain text/xml application/json;',
  ];
}

function server({ origin, headers }: Hosting): string {
  const { hostname } = new URL(origin);
  const inside = [
    '# HTTP/2 in the form that every version knows; from 1.25.1 on nginx suggests "http2 on;" and takes this one as well.',
    'listen 443 ssl http2;',
    '# listen [::]:443 ssl http2;   where the machine has IPv6, and the same for port 80',
    `server_name ${hostname};`,
    '',
    '# The certificate with everything between it and its root, and its key.',
    'ssl_certificate /etc/nginx/tls/fullchain.pem;',
    'ssl_certificate_key /etc/nginx/tls/privkey.pem;',
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_session_cache shared:syfte:1m;',
    'server_tokens off;',
    '',
    'root /usr/share/nginx/html;',
    'autoindex off;',
    'gzip on;',
    // nginx's own 1 makes gate.js an eighth larger.
    'gzip_comp_level 6;',
    'gzip_vary on;',
    'gzip_types text/css text/javascript text/xml application/json image/svg+xml;',
    '',
    ...types(),
    '',
    ...locations(headers),
  ];
  const plain = [
    'listen 80;',
    `server_name ${hostname};`,
    'server_tokens off;',
    `return 301 ${origin}$request_uri;`,
  ];
  const block = (lines: readonly string[]) =>
    ['server {', ...lines.map((line) => (line === '' ? '' : `  ${line}`)), '}'].join('\n');
  return `# Written by configure: change the options there, not this file.\n${block(plain)}\n\n${block(inside)}\n`;
}

const dockerfile = `# docker compose -f hosting/nginx/compose.yaml up -d --build
# A version, so that what was tried is what runs. Raise it when nginx has a security release (nginx.org/en/security_advisories.html).
FROM nginx:1.30.3-alpine
# syfte.report-only.conf for the first week, syfte.conf after it.
ARG CONF=syfte.conf
COPY hosting/nginx/\${CONF} /etc/nginx/conf.d/default.conf
COPY site /usr/share/nginx/html
COPY hosting/nginx/brotli /usr/share/nginx/brotli
`;

function compose(origin: string): string {
  const port = new URL(origin).port || '443';
  return `services:
  syfte:
    build:
      context: ../..
      dockerfile: hosting/nginx/Dockerfile
      args:
        CONF: \${CONF:-syfte.conf}
    ports:
      - "80:80"
      - "${port}:443"
    volumes:
      # fullchain.pem and privkey.pem, beside this file.
      - ./tls:/etc/nginx/tls:ro
    read_only: true
    tmpfs:
      - /var/cache/nginx
      - /run
    # Over TLS, as Outlook asks. The certificate is the doctor's to judge: here the name is not the host's.
    healthcheck:
      test: ["CMD", "curl", "--fail", "--silent", "--insecure", "--output", "/dev/null", "https://127.0.0.1/gate.js"]
      interval: 30s
      timeout: 5s
      retries: 3
    restart: unless-stopped
`;
}

/** nginx, on a machine or in a container: one file with both servers, the same again with a policy that only reports. */
export function nginxFiles(hosting: Hosting): HostingFiles {
  return {
    'nginx/syfte.conf': server(hosting),
    'nginx/syfte.report-only.conf': server({ ...hosting, headers: { ...hosting.headers, reportOnly: true } }),
    'nginx/Dockerfile': dockerfile,
    'nginx/compose.yaml': compose(hosting.origin),
  };
}
