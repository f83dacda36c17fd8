/** What comes after the first edit, or when it is asked for: once a person has begun, a lost network takes no export away. */
export const writeDocx = () => import('../../job-description/writers/docx');
export const windows = () => import('../../draft-windows/windows');
