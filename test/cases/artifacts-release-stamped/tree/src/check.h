#define CHECK must_be
