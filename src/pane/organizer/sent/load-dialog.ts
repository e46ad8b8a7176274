/** The question's own code; a second call gives the same. */
export const loadDialog = () => import(/* webpackChunkName: "send-dialog" */ './send-dialog');
