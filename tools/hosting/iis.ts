import { type HeaderOptions, hostedHeaders } from './headers';
import type { Hosting, HostingFiles } from './hosting';
import { mediaTypes } from './media-types';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `<add>` fails where a parent has the name already; `<remove>` of what is not there is no mistake. */
function customHeaders(headers: Readonly<Record<string, string>>, indent: string): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => [
    `${indent}<remove name="${name}" />`,
    `${indent}<add name="${name}" value="${escaped(value)}" />`,
  ]);
}

function location(path: string, options: HeaderOptions): readonly string[] {
  return [
    `  <location path="${escaped(path.slice(1))}">`,
    '    <system.webServer>',
    '      <httpProtocol>',
    '        <customHeaders>',
    ...customHeaders(hostedHeaders(path, options), '          '),
    '        </customHeaders>',
    '      </httpProtocol>',
    '    </system.webServer>',
    '  </location>',
  ];
}

function staticContent(): readonly string[] {
  return Object.entries(mediaTypes).flatMap(([extension, type]) => [
    `      <remove fileExtension=".${extension}" />`,
    `      <mimeMap fileExtension=".${extension}" mimeType="${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}" />`,
  ]);
}

function webConfig({ paths, headers }: Hosting): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Written by configure: change the options there, not this file. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    // The page of the root.
    '    <defaultDocument enabled="true">',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    // Static compression begins with the second request within ten seconds (learn.microsoft.com/iis/configuration/system.webserver/httpcompression):
    // before that only dynamic compression can pack a file, where it is installed. What the whole server decides stands in docs/deploy.md: a section
    // that it keeps to itself (httpCompression), or a module that is not there (rewrite), would make IIS answer nothing but 500.19.
    '    <urlCompression doStaticCompression="true" doDynamicCompression="true" />',
    '    <security>',
    '      <requestFiltering removeServerHeader="true" />',
    '    </security>',
    '    <staticContent>',
    // Cache-Control comes from the headers of each file below, whole.
    '      <clientCache cacheControlMode="NoControl" />',
    ...staticContent(),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    '        <remove name="X-Frame-Options" />',
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...paths.flatMap((path) => location(path, headers)),
    '</configuration>',
  ].join('\n')}\n`;
}

/** Internet Information Services: `web.config` goes into the folder of the site. TLS is a binding of the site in IIS Manager. */
export function iisFiles(hosting: Hosting): HostingFiles {
  const reporting: HeaderOptions = { ...hosting.headers, reportOnly: true };
  return {
    'iis/web.config': webConfig(hosting),
    'iis/web.report-only.config': webConfig({ ...hosting, headers: reporting }),
  };
}
