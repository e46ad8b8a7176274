/** Which of Microsoft's clouds a tenant lives in: each has addresses of its own. */
export interface Cloud {
  /** Origin of the sign-in service. */
  readonly login: string;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
  /** Who may show the pages in a frame: Outlook on the web in its addresses; new Outlook and Mac use the same. */
  readonly outlook: readonly string[];
  /** office.js from its only supported source. */
  readonly officeJs: string;
  /** Name of the cloud for `az cloud set`. */
  readonly az: string;
  /** Name of the environment for `Connect-MgGraph`. */
  readonly powershell: string;
}

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const global = {
  login: 'https://login.microsoftonline.com',
  graph: 'https://graph.microsoft.com',
  outlook: ['https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.cloud.microsoft'],
  officeJs,
  az: 'AzureCloud',
  powershell: 'Global',
} as const;

/**
 * Graph and sign-in as in learn.microsoft.com/graph/deployments; office.js in China as in
 * learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn. GCC uses the addresses of the global cloud
 * (learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges: "Worldwide (including GCC)").
 */
export const clouds = {
  global,
  gcc: global,
  'us-gov-high': {
    login: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    outlook: ['https://outlook.office365.us'],
    officeJs,
    az: 'AzureUSGovernment',
    powershell: 'USGov',
  },
  'us-gov-dod': {
    login: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    outlook: ['https://webmail.apps.mil'],
    officeJs,
    az: 'AzureUSGovernment',
    powershell: 'USGovDoD',
  },
  china: {
    login: 'https://login.chinacloudapi.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    outlook: ['https://partner.outlook.cn'],
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    az: 'AzureChinaCloud',
    powershell: 'China',
  },
} as const satisfies Readonly<Record<string, Cloud>>;

export type CloudName = keyof typeof clouds;

export const cloudNames = Object.keys(clouds) as readonly CloudName[];

/** The cloud whose Graph a site was stamped with; the global one for any other address. */
export function cloudOfGraph(graph: string): Cloud {
  return Object.values(clouds).find((cloud) => cloud.graph === graph) ?? clouds.global;
}
