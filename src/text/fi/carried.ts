export const carried = 'Viime kerralta:';
