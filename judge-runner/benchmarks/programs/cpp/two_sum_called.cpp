// @NONCE@
#include <unordered_map>
#include <vector>

std::vector<int> twoSum(std::vector<int> nums, int target) {
    std::unordered_map<int, int> seen;
    for (int i = 0; i < static_cast<int>(nums.size()); i++) {
        auto found = seen.find(target - nums[i]);
        if (found != seen.end()) return {found->second, i};
        seen[nums[i]] = i;
    }
    return {};
}
