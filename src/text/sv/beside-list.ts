import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'I siffror',
  loading: 'Ett ögonblick…',
  notLoaded: 'En del av sidan kunde inte läsas in. Kontrollera anslutningen och försök igen.',
  keepTask: 'Ha en uppgift i To Do för veckan som kommer',
  keepTaskHint:
    'En uppgift nämner de möten de närmaste sju dagarna som saknar agenda. Den uppdateras när du öppnar den här sidan och bockas av när inget gör det.',
};
