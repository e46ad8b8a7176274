import { allowedPath } from '../../hosting/allowed-file';
import type { Seen } from '../look';
import { hashed, icons, longCache, shortCache } from './cache';
import { chainOf, datesOf, hostOf, ofCertificate } from './certificate';
import { type Check, hasFile, hasFiles, hasPages, hasText } from './check';
import { compression, connection, gateTime, hasFirstGate, protocol, withoutTls } from './connection';
import { reachable, redirects, sniffing, types, vouching, wholeSite } from './files';
import { contentPolicy, embedding, framing, sharing, signIn, transport } from './headers';
import { manifestHost, manifestServed, manifestStructure, version } from './manifest';
import { allowed, gateScript, officeJs, policyFirst, stamps } from './scripts';

const hasCertificate = ({ connection: seen }: Seen) => seen !== null;

/** In the order in which an administrator would want to know. */
export const checks: readonly Check[] = [
  { name: 'connection', right: 'The site answers over TLS', find: connection },
  {
    name: 'certificate-dates',
    right: ({ certificateDays }) => `The certificate is valid, and for ${certificateDays} more days`,
    canLook: hasCertificate,
    find: ofCertificate(datesOf),
  },
  {
    name: 'certificate-host',
    right: 'The certificate is for this host',
    canLook: hasCertificate,
    find: ofCertificate(hostOf),
  },
  {
    name: 'certificate-chain',
    right: 'The certificate is trusted',
    canLook: hasCertificate,
    find: ofCertificate(chainOf),
  },
  {
    name: 'manifest-structure',
    right: 'The manifest is one that Outlook reads: order, ids, resources, runtime',
    find: manifestStructure,
  },
  {
    name: 'manifest-host',
    right: 'Every address in the manifest is on this host',
    canLook: ({ manifest }) => manifest !== null,
    find: manifestHost,
  },
  {
    name: 'manifest-served',
    right: 'The manifest is the one of this site',
    canLook: (seen) => seen.manifest !== null && hasText('/manifest.xml')(seen),
    find: manifestServed,
  },
  {
    name: 'version',
    right: 'Manifest and site belong together by their versions',
    canLook: ({ manifest, inventory }) => manifest !== null && inventory !== null,
    find: version,
  },
  {
    name: 'protocol',
    right: 'The host speaks HTTP/2',
    canLook: hasCertificate,
    find: protocol,
  },
  {
    name: 'without-tls',
    right: 'Without TLS nobody gets anything but the way to the site',
    canLook: (seen) => seen.plain !== null && hasCertificate(seen),
    find: withoutTls,
  },
  {
    name: 'compression',
    right: 'Files are sent compressed',
    canLook: hasFirstGate,
    find: compression,
  },
  {
    name: 'gate-time',
    right: 'gate.js arrives long before Outlook’s five seconds are over',
    canLook: hasFirstGate,
    find: gateTime,
  },
  { name: 'reachable', right: 'Every file is there', find: reachable },
  {
    name: 'redirects',
    right: 'Nothing is redirected',
    canLook: ({ answers }) => [...answers.values()].some(({ kind }) => kind === 'answer'),
    find: redirects,
  },
  { name: 'site-whole', right: vouching, find: wholeSite },
  { name: 'media-types', right: 'Every file has its media type', canLook: hasFiles, find: types },
  { name: 'no-sniffing', right: 'No file is taken for another type', canLook: hasFiles, find: sniffing },
  {
    name: 'content-policy',
    right: 'The content policy lets in Outlook, office.js and sign-in, and nothing else',
    canLook: hasPages,
    find: contentPolicy,
  },
  { name: 'framing', right: 'No X-Frame-Options keeps Outlook out', canLook: hasPages, find: framing },
  {
    name: 'sign-in-window',
    right: 'Sign-in windows can answer the page that opened them',
    canLook: hasPages,
    find: signIn,
  },
  {
    name: 'embedding',
    right: 'No isolation keeps office.js out',
    canLook: hasPages,
    find: embedding,
  },
  {
    name: 'sharing',
    right: 'Outlook may show icons and pages of this host',
    canLook: hasFiles,
    find: sharing,
  },
  {
    name: 'transport',
    right: 'Browsers remember that this host has TLS',
    canLook: hasPages,
    find: transport,
  },
  {
    name: 'short-cache',
    right: 'Pages, gate and policy are asked for anew',
    canLook: hasFiles,
    find: shortCache,
  },
  {
    name: 'long-cache',
    right: 'Files named after their content are kept',
    canLook: hasFile(hashed),
    find: longCache,
  },
  { name: 'icons', right: 'Icons may be kept', canLook: hasFile(/\.png$/), find: icons },
  {
    name: 'office-js',
    right: 'Every page loads office.js from Microsoft',
    canLook: hasPages,
    find: officeJs,
  },
  { name: 'policy-first', right: 'Every page loads the policy first', canLook: hasPages, find: policyFirst },
  {
    name: 'gate-script',
    right: 'gate.js is one file, handles every event of the manifest, and is small',
    canLook: hasText('/gate.js'),
    find: gateScript,
  },
  {
    name: 'policy-stamp',
    right: 'Gate and pages follow the same policy',
    canLook: (seen) => hasText('/gate.js')(seen) && hasText('/policy.js')(seen),
    find: stamps,
  },
  {
    name: 'allowed-file',
    right: 'Classic Outlook may run gate.js from this host',
    canLook: hasText(`/${allowedPath}`),
    find: allowed,
  },
];
