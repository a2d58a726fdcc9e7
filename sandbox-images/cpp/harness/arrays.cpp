// The forms of arrays of SCALAR, which the command that compiles this names: a program is linked with those that it needs.
#include "harness.h"

namespace assay {

template struct form<std::vector<SCALAR>>;
template struct form<std::vector<std::vector<SCALAR>>>;
template struct form<std::vector<std::vector<std::vector<SCALAR>>>>;

} // namespace assay
