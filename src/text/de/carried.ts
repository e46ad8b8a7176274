export const carried = 'Vom letzten Mal:';
