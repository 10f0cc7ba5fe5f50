/** Every sign that steers a page or turns the direction of writing. */
// eslint-disable-next-line no-control-regex
export const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

export const SCRIPT = '<script>window.hacked = 1</script>'
export const HANDLER = '"><img src=x onerror="window.hacked = 1">'
export const TURNED = '\u202ekoobeton\u202c \u2066inside\u2069 \u0007bell\u009b31m'
