// The stand-in's Node has this function, but the published headers leave out what was experimental then.
// Without it better-sqlite3 would free its objects during garbage collection, where Node forbids that.
#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
extern "C" NAPI_EXTERN napi_status NAPI_CDECL
node_api_post_finalizer(node_api_basic_env, napi_finalize, void*, void*);
