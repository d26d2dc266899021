#define THING_VERSION "1.0-dev"
#define RELEASE_DATE "[unreleased]"
